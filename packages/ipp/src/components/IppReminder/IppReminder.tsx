import type { ReactElement } from 'react';
import type { IppContractId } from '../../contract.ts';
import type { ProgressPlan } from '../../core/progress/model.ts';
import { progressReminder } from '../../core/progress/report.ts';
import { type ProgressRule, suggestedRule } from '../../core/progress/rule.ts';
import { CopyText } from '../../progress/CopyText.tsx';
import { Frame, InRegion, type ProgressWidgetProps } from '../../progress/Frame.tsx';
import { reminderText } from '../../texts/progress-reminder.ts';

/** Forms of a reminder. */
export const ippReminderForms = ['whatsapp', 'surat', 'semua'] as const;
export type IppReminderForm = (typeof ippReminderForms)[number];

export interface IppReminderProps extends ProgressWidgetProps {
  /** Code of the region that is reminded. */
  region: string;
  /** Gives returned indicators their names. */
  plan?: ProgressPlan;
  /** Instant at which days are counted, with offset. */
  now: string;
  /** When a region is late or at risk, as data. @default suggestedRule */
  rule?: ProgressRule;
  /** Text for a chat, for a letter, or both. @default 'semua' */
  form?: IppReminderForm;
}

const id: IppContractId = 'ipp/IppReminder@1';

/** A reminder to one region about its own filling, as text to copy. It names no other region and blames nobody. */
export function IppReminder({
  progress: given,
  region,
  plan,
  now,
  rule = suggestedRule,
  form = 'semua',
  locale = 'id',
  ...rest
}: IppReminderProps): ReactElement {
  const text = reminderText[locale];
  return (
    <Frame contract={id} progress={given} locale={locale} {...rest}>
      {(progress) => (
        <InRegion progress={progress} region={region} locale={locale}>
          {(one) => {
            const { whatsapp, letter } = progressReminder(progress, one, {
              now,
              rule,
              locale,
              ...(plan && { plan }),
            });
            const paper = [
              letter.recipient,
              '',
              `${text.subject}: ${letter.subject}`,
              '',
              letter.opening,
              ...letter.points.map((point, index) => `${index + 1}. ${point}`),
              '',
              letter.closing,
            ].join('\n');
            return (
              <>
                {form !== 'surat' && (
                  <CopyText
                    name={`pesan-${region}`}
                    label={text.chat}
                    hint={text.chatHint}
                    text={whatsapp}
                    button={text.copyChat}
                    copied={text.copied}
                    failed={text.failed}
                  />
                )}
                {form !== 'whatsapp' && (
                  <CopyText
                    name={`surat-${region}`}
                    label={text.letter}
                    hint={text.letterHint}
                    text={paper}
                    button={text.copyLetter}
                    copied={text.copied}
                    failed={text.failed}
                  />
                )}
              </>
            );
          }}
        </InRegion>
      )}
    </Frame>
  );
}
