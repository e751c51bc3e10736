/** What a person can do in the workbench. Every command is checked first; a refusal says why and changes nothing. */
import type { Progress } from '../core/progress/model.ts';
import { progressLimits } from '../core/progress/schema.ts';
import {
  type CommandContext,
  type CommandOutcome,
  doing,
  isText,
  noText,
  refuseCommand,
  type WorkbenchCommand,
} from './command.ts';
import { changeDeadline } from './command-deadline.ts';
import { changeDifficulty, raiseDifficulty } from './command-difficulty.ts';
import { changeIndicator } from './command-indicator.ts';
import { inRegion } from './command-region.ts';
import { settleConflict } from './command-settle.ts';

/** Carries a command out. The given document is never changed. */
export function applyCommand(
  progress: Progress,
  command: WorkbenchCommand,
  context: CommandContext,
): CommandOutcome {
  const work = doing(progress, context);
  switch (command.type) {
    case 'addCategory': {
      const { id, label } = command.category;
      if (![id, label.id, label.en].every((text) => isText(text, progressLimits.name))) return noText();
      if (progress.categories.some((one) => one.id === id))
        return refuseCommand(
          'category',
          `kategori ${id} sudah ada. Dua kategori dengan id sama tidak bisa dibedakan. Pakai id lain.`,
          `the category ${id} is there already. Two with one id cannot be told apart. Use another id.`,
        );
      return {
        ok: true,
        progress: { ...progress, categories: [...progress.categories, { id, label: { ...label } }] },
      };
    }
    case 'setDeadline':
    case 'extend':
      return changeDeadline(work, command);
    case 'settle':
      return settleConflict(work, command);
    case 'raiseDifficulty':
      return inRegion(work, command.region, (region) => raiseDifficulty(work, region, command));
    case 'changeDifficulty':
      return inRegion(work, command.region, (region) => changeDifficulty(work, region, command));
    default:
      return inRegion(work, command.region, (region) => changeIndicator(work, region, command));
  }
}
