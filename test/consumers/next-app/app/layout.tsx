import '@situs-kpu/templates/article-page.css';
import '@situs-kpu/templates/result-page.css';
import type { ReactNode } from 'react';

export const metadata = { title: 'KPU Kota Surakarta' };

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="id">
      <body>{children}</body>
    </html>
  );
}
