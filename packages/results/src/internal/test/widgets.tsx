/** Every widget, as a page uses it. For tests only. */
import type { ReactElement } from 'react';
import { CandidateList } from '../../components/CandidateList/index.ts';
import { CompareElections } from '../../components/CompareElections/index.ts';
import { CorrectionLog } from '../../components/CorrectionLog/index.ts';
import { InvalidVotes } from '../../components/InvalidVotes/index.ts';
import { ProgressFigure } from '../../components/ProgressFigure/index.ts';
import { ResultBars } from '../../components/ResultBars/index.ts';
import { ResultBoard } from '../../components/ResultBoard/index.ts';
import { ResultMap } from '../../components/ResultMap/index.ts';
import { ResultPrint } from '../../components/ResultPrint/index.ts';
import { ResultShareCard } from '../../components/ResultShareCard/index.ts';
import { ResultSources } from '../../components/ResultSources/index.ts';
import { ResultStatus } from '../../components/ResultStatus/index.ts';
import { ResultStory } from '../../components/ResultStory/index.ts';
import { ResultTable } from '../../components/ResultTable/index.ts';
import { ResultTableSortable } from '../../components/ResultTableSortable/index.ts';
import { ResultTileGrid } from '../../components/ResultTileGrid/index.ts';
import { SeatAllocation } from '../../components/SeatAllocation/index.ts';
import { SpreadStory } from '../../components/SpreadStory/index.ts';
import { StatusLadder } from '../../components/StatusLadder/index.ts';
import { TurnoutFigure } from '../../components/TurnoutFigure/index.ts';
import { VerifyYourself } from '../../components/VerifyYourself/index.ts';
import type { ElectionResult, Locale } from '../../core/model.ts';

/** What every widget takes. */
export interface Given {
  result: ElectionResult;
  locale: Locale;
}

export const widgets: Record<string, (given: Given) => ReactElement> = {
  ResultStatus: (given) => <ResultStatus {...given} />,
  ResultStory: (given) => <ResultStory {...given} />,
  ResultBars: (given) => <ResultBars {...given} />,
  'ResultTable by options': (given) => <ResultTable {...given} />,
  'ResultTable by areas': (given) => <ResultTable {...given} by="areas" shares />,
  ResultSources: (given) => <ResultSources {...given} />,
  ResultTableSortable: (given) => <ResultTableSortable {...given} by="options" />,
  ResultBoard: (given) => <ResultBoard {...given} />,
  TurnoutFigure: (given) => <TurnoutFigure {...given} />,
  InvalidVotes: (given) => <InvalidVotes {...given} />,
  ProgressFigure: (given) => <ProgressFigure {...given} />,
  SpreadStory: (given) => <SpreadStory {...given} />,
  SeatAllocation: (given) => <SeatAllocation {...given} />,
  CandidateList: (given) => <CandidateList {...given} />,
  ResultMap: (given) => <ResultMap {...given} geometry={null} measure="options" />,
  ResultTileGrid: (given) => <ResultTileGrid {...given} tiles={null} measure="options" />,
  CompareElections: ({ result, locale }) => <CompareElections a={result} b={result} locale={locale} />,
  CorrectionLog: (given) => <CorrectionLog {...given} />,
  VerifyYourself: (given) => <VerifyYourself {...given} />,
  ResultShareCard: (given) => <ResultShareCard {...given} />,
  ResultPrint: (given) => <ResultPrint {...given} />,
  StatusLadder: (given) => <StatusLadder {...given} />,
};

/** The widget of that name with a result; throws for a name that is none. */
export function widget(name: string, given: Given): ReactElement {
  const make = widgets[name];
  if (!make) throw new Error(name);
  return make(given);
}
