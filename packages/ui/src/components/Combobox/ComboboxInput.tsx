'use client';
import {
  type ComponentProps,
  type ReactElement,
  type RefObject,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { getItemId } from 'react-aria/private/listbox/utils';
import { announce, clearAnnouncer } from 'react-aria/private/live-announcer/LiveAnnouncer';
import { type ComboBoxAria, useComboBox } from 'react-aria/useComboBox';
import { useListBox } from 'react-aria/useListBox';
import { Item } from 'react-stately/Item';
import { type ComboBoxState, useComboBoxState } from 'react-stately/useComboBoxState';
import { comboboxText, fill, words } from '../../i18n.ts';
import { formatNumber } from '../../internal/numbers.ts';
import type { fieldControl, QuestionProps } from '../Field/Field.tsx';
import { IconCheck, IconChevronDown, IconClose } from '../Icon/index.ts';
import * as styles from './Combobox.css.ts';
import { type ComboboxOption, find, fold, indexOf } from './find.ts';

/** More can be neither read nor drawn at once while typing. */
const most = 50;

/** VoiceOver reads neither the option under the arrow keys nor the chosen one by itself. */
const apple = () => /Mac|iP/.test(navigator.platform);

export interface ComboboxInputProps {
  options: readonly ComboboxOption[];
  chosen: ComboboxOption | undefined;
  autoFocus: boolean;
  control: ReturnType<typeof fieldControl>;
  field: QuestionProps;
  onChoose: (value: string | null) => void;
  /** What was typed, left, and is no option; empty when that is over. */
  onMiss: (typed: string) => void;
}

/** The field that takes the place of the select. */
export function ComboboxInput({
  options,
  chosen,
  autoFocus,
  control,
  field,
  onChoose,
  onMiss,
}: ComboboxInputProps): ReactElement {
  const text = words(comboboxText, field.locale);
  const inputRef = useRef<HTMLInputElement>(null);
  const listBoxRef = useRef<HTMLUListElement>(null);
  /** What is not hidden while the list is open, and where the focus may go without leaving the field. */
  const popoverRef = useRef<HTMLDivElement>(null);
  /** What is typed; `null` while the field shows the chosen option. */
  const [query, setQuery] = useState<string | null>(null);
  const value = chosen?.value ?? null;
  /** What Escape brings back. */
  const kept = useRef(value);
  const index = useMemo(() => indexOf(options), [options]);
  const found = useMemo(() => find(index, query ?? ''), [index, query]);
  const shown = useMemo(() => found.slice(0, most), [found]);

  const choose = (next: string | null) => {
    setQuery(null);
    if (next !== value) onChoose(next);
  };

  const shared = {
    id: control.id,
    // Only so that React Aria does not miss a label: the <label> of the field names the input.
    'aria-label': field.label,
    items: shown,
    children: (option: ComboboxOption) => (
      <Item key={option.value} textValue={option.label}>
        {option.label}
      </Item>
    ),
    inputValue: query ?? chosen?.label ?? '',
    onInputChange: (typed: string) => {
      onMiss('');
      setQuery(typed === (chosen?.label ?? '') ? null : typed);
      if (!typed && value !== null) onChoose(null);
    },
    selectedKey: value,
    onSelectionChange: (key: unknown) => {
      // Null only says that the chosen option is not among those that are shown.
      if (key !== null && key !== value) {
        kept.current = key as string;
        choose(key as string);
        return;
      }
      // The field is left, or Enter pressed, without a choice: a name written out in full is one.
      const [first, second] = query ? found : [];
      const same = (option: ComboboxOption | undefined) => option && fold(option.label) === fold(query ?? '');
      if (first && same(first) && !same(second)) choose(first.value);
      else {
        onMiss(query ?? '');
        choose(value);
      }
    },
    isDisabled: !!field.disabled,
    // Opened by hand below: by itself it would also open when Escape brings a text back.
    menuTrigger: 'manual' as const,
    allowsEmptyCollection: true,
    onBlur: () => {
      kept.current = value;
    },
  };
  const plain = useComboBoxState<ComboboxOption>(shared);
  const state: ComboBoxState<ComboboxOption> = {
    ...plain,
    setInputValue(typed) {
      plain.setInputValue(typed);
      plain.open(null, 'input');
    },
    revert() {
      plain.close();
      onMiss('');
      choose(kept.current);
    },
  };

  // Makes the announcer, which is late with its first message.
  useEffect(() => announce('', 'polite'), []);

  const { inputProps, listBoxProps } = useComboBox<ComboboxOption>(
    { ...shared, inputRef, listBoxRef, popoverRef },
    state,
  );

  // React Aria has spoken just now, in English: it has no Indonesian. What it said is taken back before it is read.
  useEffect(() => clearAnnouncer('assertive'));
  const focused = state.isOpen ? state.selectionManager.focusedKey : null;
  const current = shown.find((option) => option.value === focused);
  const count = fill(text.count, { count: formatNumber(found.length, { locale: field.locale }) ?? '' });
  const said = current
    ? apple() && [current.label, current.note, current === chosen && text.selected].filter(Boolean).join(', ')
    : state.isOpen && (found.length ? count : query ? `${text.none} “${query}”` : text.empty);
  useEffect(() => {
    if (!said) return;
    const timer = setTimeout(() => announce(said, 'polite'), current ? 0 : 500);
    return () => clearTimeout(timer);
  }, [said, current]);

  const clear = () => {
    onMiss('');
    kept.current = null;
    choose(null);
    inputRef.current?.focus();
  };

  return (
    <div ref={popoverRef} className={styles.root}>
      <input
        {...inputProps}
        {...control}
        // The value of the option is sent, not its name.
        name={undefined}
        // While the list is open React Aria hides all else from screen readers, the <label> too.
        aria-label={state.isOpen ? field.label : undefined}
        aria-labelledby={undefined}
        autoComplete="off"
        ref={inputRef}
        // biome-ignore lint/a11y/noAutofocus: only when the select that stood here had the focus
        autoFocus={autoFocus}
        onClick={() => state.open(null, 'manual')}
      />
      <input type="hidden" name={control.name} value={value ?? ''} disabled={control.disabled} />
      {shared.inputValue && !field.disabled ? (
        <button
          type="button"
          aria-label={`${text.clear}: ${field.label}`}
          onMouseDown={(e) => e.preventDefault()}
          onBlur={() => plain.setFocused(false)}
          onClick={clear}
        >
          <IconClose />
        </button>
      ) : (
        <IconChevronDown />
      )}
      {state.isOpen && (
        // Whoever presses on what is no option stays in the field.
        // biome-ignore lint/a11y/noStaticElementInteractions: nothing can be done with it, only the focus is kept
        <div onMouseDown={(e) => e.preventDefault()}>
          <List label={field.label} props={listBoxProps} state={state} listRef={listBoxRef} />
          {found.length > most && (
            <p>
              {fill(text.more, { count: formatNumber(found.length - most, { locale: field.locale }) ?? '' })}
            </p>
          )}
          {!found.length && (
            <p>
              {query ? (
                <span>
                  {text.none} “<bdi>{query}</bdi>”
                </span>
              ) : (
                text.empty
              )}
            </p>
          )}
        </div>
      )}
    </div>
  );
}

interface ListProps {
  label: string;
  props: ComboBoxAria<ComboboxOption>['listBoxProps'];
  state: ComboBoxState<ComboboxOption>;
  listRef: RefObject<HTMLUListElement | null>;
}

/**
 * The options are plain elements instead of `useOption`, whose sixty hooks each, times fifty, take a slow phone half a
 * second per key. They need no handlers of their own: keys are heard in the field, and a press is a click.
 */
function List({ label, props, state, listRef }: ListProps): ReactElement {
  const { listBoxProps } = useListBox(props, state, listRef);
  const list = listBoxProps as ComponentProps<'ul'> & { 'data-collection': string };
  const manager = state.selectionManager;
  // No label or description: the name is all that is written in it. Two places of one name differ by province only.
  const attributes = (key: string | number) => ({
    id: getItemId(state, key),
    role: 'option',
    'aria-selected': manager.isSelected(key),
    'data-focused': manager.focusedKey === key || undefined,
    // By these two React Aria finds what to scroll into sight.
    'data-key': key,
    'data-collection': list['data-collection'],
  });
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field hears the keys
    <ul
      {...list}
      ref={listRef}
      aria-label={label}
      aria-labelledby={undefined}
      onClick={({ target }) => {
        const key = (target as Element).closest('[data-key]')?.getAttribute('data-key');
        if (key != null) manager.replaceSelection(key);
      }}
    >
      {Array.from(
        state.collection,
        ({ key, value }) =>
          value && (
            <li key={key} {...attributes(key)}>
              <bdi>{value.label}</bdi>
              {manager.isSelected(key) && <IconCheck />}
              {value.note && <small>{value.note}</small>}
            </li>
          ),
      )}
    </ul>
  );
}
