'use client';
import type { WorkingDayOptions } from '@situs-kpu/standard';
import { Form, Print } from '@situs-kpu/ui';
import { type ReactElement, useState, useSyncExternalStore } from 'react';
import type { Locale } from '../../i18n.ts';
import { CalculationFields, CalculationResult } from './Calculation.tsx';
import { calculateAnswer } from './calculate.ts';
import type { CalculationContent } from './content.ts';
import { procedurePageText } from './text.ts';

export interface DueCalculatorProps {
  /** Holidays and leave of the office, as `answerDue` takes them. Plain data. */
  options?: WorkingDayOptions | undefined;
  /** Language of the words. @default 'id' */
  locale?: Locale | undefined;
}

const never = () => () => {};

/**
 * The count of working days in the browser, for sites of plain files: put it into `calculator` of `ProcedurePage`.
 * Without script it says so; the table of terms and a worked example stand above it.
 */
export function DueCalculator({ options, locale = 'id' }: DueCalculatorProps): ReactElement {
  const [calculation, setCalculation] = useState<CalculationContent>();
  const ready = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  // On paper the example of the page says it.
  if (!ready)
    return (
      <Print only="screen">
        <p>{procedurePageText[locale].needsScript}</p>
      </Print>
    );
  return (
    <>
      <Print only="screen">
        <Form
          locale={locale}
          onSubmit={(data) => {
            const query = Object.fromEntries([...data].map(([name, value]) => [name, String(value)]));
            const answer = calculateAnswer(query, options);
            setCalculation(answer);
            const { tanggal, rezim } = answer.errors ?? {};
            return { 'tanggal-hari': tanggal?.[locale], rezim: rezim?.[locale] };
          }}
        >
          <CalculationFields locale={locale} />
        </Form>
      </Print>
      <div aria-live="polite">
        <CalculationResult calculation={calculation} locale={locale} />
      </div>
    </>
  );
}
