import '@situs-kpu/tokens/styles.css';
import '@situs-kpu/ui/styles.css';
import '@situs-kpu/charts/styles.css';
import '@situs-kpu/results/styles.css';
import { ResultBars, ResultStatus, ResultStory } from '@situs-kpu/results';
import { pilwalkotSurakarta2024 } from '@situs-kpu/results/fixtures';
import { Button, ThemeSwitch } from '@situs-kpu/ui';
import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { frame } from './own.css';

function App() {
  const [shown, show] = useState(false);
  const result = pilwalkotSurakarta2024();
  return (
    <main className={frame}>
      <h1>Hasil</h1>
      <ThemeSwitch />
      <Button onClick={() => show(true)}>Tampilkan hasil</Button>
      {shown && (
        <>
          <ResultStatus result={result} />
          <ResultStory result={result} />
          <ResultBars result={result} />
        </>
      )}
    </main>
  );
}

const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
