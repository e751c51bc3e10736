/**
 * Made-up input is the same in each run, so that a change that breaks nothing is never red by chance. Other input is
 * tried by `npm run test:deep` (`test/deep/seeds.ts`), which says with which seed to run it again: `FC_SEED=… pnpm unit`.
 */
import fc from 'fast-check';

const given = process.env['FC_SEED'];
const seed = given === undefined ? 3372 : Number(given);
if (!Number.isInteger(seed))
  throw new Error(
    `Situs KPU test: FC_SEED is "${given}", which is no seed. Give a whole number, or leave it out.`,
  );
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed });
