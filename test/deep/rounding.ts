/**
 * A million shares as near to a line of the law as votes can be, each printed and read back by arithmetic of its own:
 * no printed share may reach or cross a line that the exact one does not. Ends with `N passed, N failed`, in cases.
 *
 * node test/deep/rounding.ts [cases] [seed]
 */
import { formatShare, formatShares } from '../../packages/results/src/core/numbers.ts';
import { formatPoints } from '../../packages/results/src/core/numbers-compare.ts';
import { formatTurnout } from '../../packages/results/src/core/numbers-denominators.ts';

const cases = Number(process.argv[2] ?? 1_000_000);
const seed = Number(process.argv[3] ?? 20_241_127);

/** mulberry32: the same numbers on every machine. */
let state = seed >>> 0;
function random(): number {
  state = (state + 0x6d2b79f5) >>> 0;
  let t = Math.imul(state ^ (state >>> 15), state | 1);
  t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
  return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
}
const below = (end: number) => Math.floor(random() * end);
const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T;

/** Lines in thousandths of a percent: half, the two of the presidential contest, the one of the DPR, and others. */
const legal = [50_000, 20_000, 4000];
const others = [2500, 25_000, 33_333, 66_667, 77_500, 500, 1000, 1500, 2000];

/** What the printed text claims: a figure in millionths of a percent, or only a bound. */
const form = /^([<>]?)(\d+)(?:,(\d{1,8}))?%?(?: poin persentase)?$/;
function sideOfText(text: string, line: bigint): number | undefined {
  const match = form.exec(text);
  if (!match) throw new Error(`unreadable: ${text}`);
  const [, bound, whole = '', fraction = ''] = match;
  const value = BigInt(whole + fraction.padEnd(8, '0')) - line * 100_000n;
  // `>99,99%` says: less than all.
  if (bound === '>' && line === 100_000n && Number(whole) < 100) return -1;
  if (bound === '<') return value <= 0n ? -1 : undefined;
  if (bound === '>') return value >= 0n ? 1 : undefined;
  return value < 0n ? -1 : value > 0n ? 1 : 0;
}
const sideOfVotes = (part: number, whole: number, line: bigint) => {
  const exact = BigInt(part) * 100_000n - BigInt(whole) * line;
  return exact < 0n ? -1 : exact > 0n ? 1 : 0;
};

const failures: string[] = [];
let failed = 0;
/** `near`: the line beside which the share lies. A bound like `>20%` says nothing of lines far above it. */
function check(text: string, part: number, whole: number, line: number, what: string, near = line): void {
  const said = sideOfText(text, BigInt(line));
  if (said === undefined && line !== near) return;
  if (said === sideOfVotes(part, whole, BigInt(line))) return;
  failed += 1;
  if (failures.length < 10) failures.push(`${what}: ${part} of ${whole} reads ${text}, line ${line / 1000}%`);
}

const start = performance.now();
const count = { share: 0, list: 0, points: 0, turnout: 0 };
for (let done = 0; done < cases; done += 1) {
  const line = pick(done % 4 === 3 ? others : legal);
  // From one village to the nation, every size as likely as another.
  const whole = Math.max(2, Math.floor(10 ** (1 + random() * 8)));
  const near = Math.round((whole * line) / 100_000) + below(9) - 4;
  const part = Math.min(whole, Math.max(0, near));
  const thresholds = [line / 1000, ...(line > 2500 ? [50] : [])];
  const decimals = done % 5 === 0 ? below(7) : 2;
  switch (done % 10) {
    case 0: {
      count.list += 1;
      const rest = whole - part;
      const second = below(rest + 1);
      const { shares } = formatShares([part, second, rest - second], { decimals, thresholds });
      for (const one of new Set(thresholds))
        check(shares[0] ?? '', part, whole, Math.round(one * 1000), 'list', line);
      break;
    }
    case 1: {
      count.points += 1;
      const zero = { numerator: 0n, denominator: 1n };
      const share = { numerator: BigInt(part), denominator: BigInt(whole) };
      const text = formatPoints(share, zero, { decimals, thresholds });
      if (part > 0) check(text, part, whole, line, 'points');
      else if (text !== 'sama') check('?', part, whole, line, 'points');
      break;
    }
    case 2: {
      count.turnout += 1;
      const used = Math.max(0, whole + below(9) - 4);
      check(formatTurnout(used, whole).text, used, whole, 100_000, 'turnout');
      break;
    }
    default: {
      count.share += 1;
      // As a page calls it: the lines of the law are the default.
      const text =
        done % 4 === 3
          ? formatShare(part, whole, { decimals, thresholds })
          : formatShare(part, whole, { decimals });
      check(text, part, whole, line, 'share');
    }
  }
}
for (const failure of failures) console.error(failure);
const seconds = ((performance.now() - start) / 1000).toFixed(1);
console.log(
  `${cases} rounding cases around legal lines (${Object.entries(count)
    .map(([what, n]) => `${n} ${what}`)
    .join(', ')}), seed ${seed}: ${failed} crossings, ${seconds} s`,
);
console.log(`${cases - failed} passed, ${failed} failed`);
process.exit(failed > 0 || cases < 1 ? 1 : 0);
