import type { ElectionResult } from '@situs-kpu/results/core';
import type { SiteStage } from '@situs-kpu/standard';
import type { EventContent } from '../../page/agenda.ts';
import type { BodyContent, LinkContent } from '../../page/fields.ts';
import type { NewsItemContent } from '../../page/news.ts';
import type { PageContent } from '../../page/types.ts';

/** The election that the phase of the site is about. */
export interface HomeElection {
  /** "Pemilihan Wali Kota dan Wakil Wali Kota Surakarta Tahun 2024". */
  name: string;
  /** Voting day, or the instant at which the polling stations open. */
  votingDay: string;
  /** When polling stations are open, in words with the zone: "07.00–13.00 WIB". */
  hours?: string | undefined;
}

/** A stage of the election, or a step after it. */
export interface HomeStage {
  title: string;
  /** First day, or instant. Without any date the page says that it is not fixed. */
  start?: string | undefined;
  /** Last day, or instant. */
  end?: string | undefined;
  note?: string | undefined;
}

/** A result on the home page: the data, from which its sentence is made, or a prepared line. */
export interface HomeResult {
  /** The result, as an adapter made it. Status and sentence follow from it, and nothing else here is used but `href`. */
  result?: ElectionResult | undefined;
  /** Page of the result. */
  href?: string | undefined;
  /** Without `result`: name of the contest. */
  title?: string | undefined;
  /** Without `result`: the sentence that its status allows, as `resultStory` makes it. Not shown without a status. */
  sentence?: string | undefined;
  /** Without `result`: its status in words, "Rekapitulasi tingkat kabupaten/kota". */
  status?: string | undefined;
}

/** Content of `HomePage`. Links to PPID, Cek DPT Online and contact come from the site. */
export interface HomePageContent extends PageContent {
  /** Phase of the site: it decides what leads. @default 'biasa' */
  stage?: SiteStage | undefined;
  /** The present, as an instant with offset. Without it no days are counted, and nothing is said about past and present. */
  now?: string | undefined;
  /** Something that everybody must know now: immediate information, a changed day. */
  notice?: LinkContent | undefined;
  /** For `menjelang` and `tenang`. */
  election?: HomeElection | undefined;
  /** For `menjelang`: the stages to voting day; for `sesudah`: what follows. */
  stages?: readonly HomeStage[] | undefined;
  /** For `tenang` and `menjelang`: what a voter brings and does, line by line, with nothing about contestants. */
  voting?: readonly string[] | undefined;
  /** For `penghitungan` and `sesudah`. */
  results?: readonly HomeResult[] | undefined;
  /** What the office says in its own words below what leads. */
  body?: BodyContent | undefined;
  /** Latest news; the newest are shown first. */
  news?: readonly NewsItemContent[] | undefined;
  /** Events to come. */
  agenda?: readonly EventContent[] | undefined;
  /** Services that people ask for most, besides those that stand on every home page. */
  services?: readonly LinkContent[] | undefined;
}
