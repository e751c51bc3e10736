'use client';
import {
  type ComponentPropsWithRef,
  type ReactElement,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { UiContractId } from '../../contract.ts';
import { comboboxText, words } from '../../i18n.ts';
import { complain } from '../../internal/complain.ts';
import { list } from '../../internal/list.ts';
import { Field, fieldControl, type QuestionProps } from '../Field/Field.tsx';
import { ComboboxInput } from './ComboboxInput.tsx';
import type { ComboboxOption } from './find.ts';

export interface ComboboxProps
  extends QuestionProps,
    Omit<ComponentPropsWithRef<'div'>, keyof QuestionProps | 'children' | 'defaultValue'> {
  /**
   * All that can be chosen, in the order in which they are shown before anything is typed. A value that comes twice
   * is shown once. Keep the list the same between renders.
   */
  options: readonly ComboboxOption[];
  /** `value` of the option that is chosen at first. */
  defaultValue?: string | undefined;
  /** `value` of the chosen option, kept by you; `null` for none. */
  value?: string | null | undefined;
  /** Another option was chosen, or none (`null`). */
  onValueChange?: ((value: string | null) => void) | undefined;
}

const id: UiContractId = 'ui/Combobox@1';

/**
 * One choice from a long list, found by typing. The server writes a native `<select>`, which does the work without
 * script; with script a field takes its place, and what was already chosen stays.
 */
export function Combobox({
  options: givenOptions,
  defaultValue,
  value: given,
  onValueChange,
  ...field
}: ComboboxProps): ReactElement {
  const options = list(givenOptions);
  const text = words(comboboxText, field.locale);
  const select = useRef<HTMLSelectElement>(null);
  const [own, setOwn] = useState<string | null>(defaultValue ?? null);
  const [missed, setMissed] = useState('');
  const [live, setLive] = useState<'' | 'plain' | 'focused'>('');
  const all = useMemo(() => [...new Map(options.map((o) => [o.value, o] as const)).values()], [options]);
  const value = given === undefined ? own : given;
  const chosen = all.find((option) => option.value === value);

  if (process.env.NODE_ENV !== 'production') check(options, all.length, value, chosen);

  const choose = (next: string | null) => {
    setOwn(next);
    onValueChange?.(next);
  };

  // A slow phone shows the select for a while: what was chosen in it, and the focus, are taken along.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the script takes over
  useLayoutEffect(() => {
    const before = select.current;
    if (before && before.value !== (chosen?.value ?? '')) choose(before.value || null);
    setLive(before && before === document.activeElement ? 'focused' : 'plain');
  }, []);

  const error =
    field.error ??
    (missed && (
      <>
        {text.missed} “<bdi>{missed}</bdi>”
      </>
    ));
  const shown = { ...field, error };
  const control = fieldControl(shown);

  return (
    <Field data-kpu={id} {...shown}>
      {live ? (
        <ComboboxInput
          options={all}
          chosen={chosen}
          autoFocus={live === 'focused'}
          control={control}
          field={field}
          onChoose={choose}
          onMiss={setMissed}
        />
      ) : (
        <select {...control} ref={select} defaultValue={chosen?.value ?? ''}>
          <option value="">{text.choose}</option>
          {all.map((option) => (
            <option key={option.value} value={option.value}>
              {option.note ? `${option.label}, ${option.note}` : option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

function check(
  options: readonly ComboboxOption[],
  different: number,
  value: string | null,
  chosen: ComboboxOption | undefined,
): void {
  if (options.length !== different) {
    complain(
      'Combobox',
      `${options.length - different} of ${options.length} options have a value that another one has. They would be one and the same answer, so only the last of each is shown. Give each option a value of its own.`,
    );
  }
  if (value && !chosen) {
    complain(
      'Combobox',
      `no option has the value “${value}”. The field is empty, and sends nothing. Pass a value of the list, or null.`,
    );
  }
}
