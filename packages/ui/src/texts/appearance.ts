/** Words of the interface. The choice of appearance. */

export const themeSwitchText = {
  id: { legend: 'Tampilan', system: 'Sistem', light: 'Terang', dark: 'Gelap', contrast: 'Kontras tinggi' },
  en: { legend: 'Appearance', system: 'System', light: 'Light', dark: 'Dark', contrast: 'High contrast' },
} as const;

export const appearanceMenuText = {
  id: {
    menu: 'Tampilan',
    theme: 'Tema',
    size: 'Ukuran teks',
    100: 'Biasa',
    125: 'Besar',
    150: 'Sangat besar',
    motion: 'Gerak',
    system: 'Sistem',
    reduce: 'Kurangi',
    reset: 'Kembalikan ke awal',
    close: 'Tutup',
  },
  en: {
    menu: 'Appearance',
    theme: 'Theme',
    size: 'Size of text',
    100: 'Normal',
    125: 'Large',
    150: 'Very large',
    motion: 'Motion',
    system: 'System',
    reduce: 'Reduce',
    reset: 'Reset to defaults',
    close: 'Close',
  },
} as const;
