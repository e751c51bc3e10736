/* Situs KPU: applies the stored appearance before the first paint. Load it in <head>, without defer. */
try {
  for (const [k, ok] of [
    ['theme', /^(light|dark|contrast)$/],
    ['text', /^1(25|50)$/],
    ['motion', /^reduce$/],
  ]) {
    const v = localStorage.getItem(`kpu-${k}`);
    if (ok.test(v)) document.documentElement.setAttribute(`data-kpu-${k}`, v);
  }
} catch {}
