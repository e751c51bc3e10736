/** The contract table of this package: one row per template. See `@situs-kpu/ui/contract`. */
import type { ContractTable } from '@situs-kpu/ui/contract';

/** The contract table of this package: one row per template. */
export const templatesContract = {
  'templates/PageShell@1': {
    description: 'Frame of every page: skip link, header with menu, breadcrumb, content, footer.',
  },
  'templates/NewsChecklist@1': {
    description:
      'Advice beside the draft of a news item: what a reader would miss, and where. It never blocks.',
  },
  'templates/ArticlePage@1': {
    description: 'A news article of an office, with dateline, dates, credit and structured data.',
  },
  'templates/ResultPage@1': {
    description: 'The result of one contest in one area: status, sentence, figures, areas, words, sources.',
  },
  'templates/HomePage@1': {
    description:
      'Home page of an office in its phase: ordinary, before voting day, quiet period, counting, after.',
  },
  'templates/TextPage@1': {
    description:
      'A page of text with parts, legal basis and documents: history, vision and mission, duties, rights.',
  },
  'templates/OrganisationPage@1': {
    description: 'Units and officials of an office, as a text that is also the picture.',
  },
  'templates/MemberListPage@1': {
    description: 'The members of an office with office and division.',
  },
  'templates/MemberPage@1': {
    description: 'One member: office, division, career.',
  },
  'templates/NewsListPage@1': {
    description: 'A list of news of one category, newest first, in pages.',
  },
  'templates/PressReleasePage@1': {
    description: 'A press release with its number and whom to ask.',
  },
  'templates/AnnouncementListPage@1': {
    description: 'Announcements with their time limits, open ones first.',
  },
  'templates/AnnouncementPage@1': {
    description: 'An announcement: number, time limit, attachments.',
  },
  'templates/OpinionPage@1': {
    description: 'An opinion with the name and office of its author.',
  },
  'templates/AgendaPage@1': {
    description: 'The agenda by month, with a calendar file.',
  },
  'templates/EventPage@1': {
    description: 'One event: time with zone, place, calendar file.',
  },
  'templates/GalleryPage@1': {
    description: 'Photos, videos or infographics, each with its content as text.',
  },
  'templates/DocumentListPage@1': {
    description: 'Documents by year, with kind and size of the file.',
  },
  'templates/LessonListPage@1': {
    description: 'The lessons of voter education.',
  },
  'templates/LessonPage@1': {
    description: 'A lesson: text, glossary, questions with answers.',
  },
  'templates/StagesPage@1': {
    description: 'The stages of an election with their days and the regulation that sets them.',
  },
  'templates/ResultIndexPage@1': {
    description: 'The results of an office with the status of each.',
  },
  'templates/DistrictPage@1': {
    description: 'Electoral districts, their areas and seats, and the decision that sets them.',
  },
  'templates/ElectedPage@1': {
    description: 'Who was elected in each district, and the decision that says so.',
  },
  'templates/IppPage@1': {
    description: 'The participation index of an area: score, band, dimensions, method.',
  },
  'templates/IppProgressPage@1': {
    description: 'How far the index has been filled in, by area, with deadlines and difficulties.',
  },
  'templates/VoterDataPage@1': {
    description: 'Voters by quarter or voter list: total, men, women, areas, minutes.',
  },
  'templates/PpidHomePage@1': {
    description: 'Public information: four categories, services, pledge, link to e-PPID.',
  },
  'templates/PublicInformationListPage@1': {
    description: 'The list of public information with the columns of the form model, filtered by category.',
  },
  'templates/InformationCategoryPage@1': {
    description: 'One category of information with its items and documents.',
  },
  'templates/ImmediateNoticePage@1': {
    description: 'Immediate information in eight parts.',
  },
  'templates/RequestPage@1': {
    description: 'Request for information as a plain form, with terms and cost.',
  },
  'templates/ObjectionPage@1': {
    description: 'Objection as a plain form with the seven reasons of the law.',
  },
  'templates/ProcedurePage@1': {
    description: 'Steps and terms of a request in both regimes, with a calculator of working days.',
  },
  'templates/StatusCheckPage@1': {
    description: 'Where to see how far a request is.',
  },
  'templates/AnnualReportPage@1': {
    description: 'Yearly report of information services in four figures.',
  },
  'templates/ProgrammePage@1': {
    description: 'Programmes with responsible unit, target, schedule and budget.',
  },
  'templates/LinkPage@1': {
    description: 'Links to services of other sites, with what they are for.',
  },
  'templates/LegalListPage@1': {
    description: 'Decisions and regulations: kind, number, year, title, in force or revoked.',
  },
  'templates/ContactPage@1': {
    description: 'Address, telephone, e-mail and hours by day.',
  },
  'templates/ComplaintPage@1': {
    description: 'Ways to complain, procedure, protection of those who report.',
  },
  'templates/SurveyPage@1': {
    description: 'Last result of the satisfaction survey, and where to take part.',
  },
  'templates/ServiceListPage@1': {
    description: 'Services with requirement, time and cost.',
  },
  'templates/ServicePage@1': {
    description: 'One service: requirements, procedure, time, cost.',
  },
  'templates/FaqPage@1': {
    description: 'Questions with answers, by subject.',
  },
  'templates/SearchPage@1': {
    description: 'Search of the site, readable and navigable without script.',
  },
  'templates/SiteMapPage@1': {
    description: 'Every page of the site by section.',
  },
  'templates/ArchivePage@1': {
    description: 'Older content by year, left as it was.',
  },
  'templates/CorrectionsPage@1': {
    description: 'What was changed, when and why.',
  },
  'templates/StatementPage@1': {
    description: 'Accessibility or privacy statement.',
  },
  'templates/ErrorPage@1': {
    description: 'What went wrong and how to go on: 403, 404, 500, maintenance.',
  },
  'templates/PrintSheetPage@1': {
    description: 'One sheet of A4 for the notice board.',
  },
} as const satisfies ContractTable;

/** Every contract name of this package. */
export type TemplatesContractId = keyof typeof templatesContract;
