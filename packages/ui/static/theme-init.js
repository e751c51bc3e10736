/* Situs KPU: applies the stored theme before the first paint. Load it in <head>, without defer. */
try {
  const t = localStorage.getItem('kpu-theme');
  if (/^(light|dark|contrast)$/.test(t)) document.documentElement.setAttribute('data-kpu-theme', t);
} catch {}
