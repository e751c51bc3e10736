/** Templat setiap jenis halaman, dan berkas gayanya. Satu halaman memuat satu berkas gaya. */

import type { TemplateProps } from '@situs-kpu/templates';
import * as templates from '@situs-kpu/templates';
import agendaPage from '@situs-kpu/templates/agenda-page.css?url';
import announcementListPage from '@situs-kpu/templates/announcement-list-page.css?url';
import announcementPage from '@situs-kpu/templates/announcement-page.css?url';
import annualReportPage from '@situs-kpu/templates/annual-report-page.css?url';
import archivePage from '@situs-kpu/templates/archive-page.css?url';
import complaintPage from '@situs-kpu/templates/complaint-page.css?url';
import contactPage from '@situs-kpu/templates/contact-page.css?url';
import correctionsPage from '@situs-kpu/templates/corrections-page.css?url';
import districtPage from '@situs-kpu/templates/district-page.css?url';
import documentListPage from '@situs-kpu/templates/document-list-page.css?url';
import electedPage from '@situs-kpu/templates/elected-page.css?url';
import errorPage from '@situs-kpu/templates/error-page.css?url';
import eventPage from '@situs-kpu/templates/event-page.css?url';
import faqPage from '@situs-kpu/templates/faq-page.css?url';
import galleryPage from '@situs-kpu/templates/gallery-page.css?url';
import homePage from '@situs-kpu/templates/home-page.css?url';
import immediateNoticePage from '@situs-kpu/templates/immediate-notice-page.css?url';
import informationCategoryPage from '@situs-kpu/templates/information-category-page.css?url';
import ippPage from '@situs-kpu/templates/ipp-page.css?url';
import ippProgressPage from '@situs-kpu/templates/ipp-progress-page.css?url';
import legalListPage from '@situs-kpu/templates/legal-list-page.css?url';
import lessonListPage from '@situs-kpu/templates/lesson-list-page.css?url';
import lessonPage from '@situs-kpu/templates/lesson-page.css?url';
import linkPage from '@situs-kpu/templates/link-page.css?url';
import memberListPage from '@situs-kpu/templates/member-list-page.css?url';
import memberPage from '@situs-kpu/templates/member-page.css?url';
import newsListPage from '@situs-kpu/templates/news-list-page.css?url';
import objectionPage from '@situs-kpu/templates/objection-page.css?url';
import opinionPage from '@situs-kpu/templates/opinion-page.css?url';
import organisationPage from '@situs-kpu/templates/organisation-page.css?url';
import ppidHomePage from '@situs-kpu/templates/ppid-home-page.css?url';
import pressReleasePage from '@situs-kpu/templates/press-release-page.css?url';
import procedurePage from '@situs-kpu/templates/procedure-page.css?url';
import programmePage from '@situs-kpu/templates/programme-page.css?url';
import publicInformationListPage from '@situs-kpu/templates/public-information-list-page.css?url';
import requestPage from '@situs-kpu/templates/request-page.css?url';
import resultIndexPage from '@situs-kpu/templates/result-index-page.css?url';
import type { TemplateName } from '@situs-kpu/templates/schema';
import serviceListPage from '@situs-kpu/templates/service-list-page.css?url';
import servicePage from '@situs-kpu/templates/service-page.css?url';
import siteMapPage from '@situs-kpu/templates/site-map-page.css?url';
import stagesPage from '@situs-kpu/templates/stages-page.css?url';
import statementPage from '@situs-kpu/templates/statement-page.css?url';
import statusCheckPage from '@situs-kpu/templates/status-check-page.css?url';
import surveyPage from '@situs-kpu/templates/survey-page.css?url';
import textPage from '@situs-kpu/templates/text-page.css?url';
import voterDataPage from '@situs-kpu/templates/voter-data-page.css?url';
import type { ComponentType } from 'react';

/** Isi sudah diperiksa di halaman.ts, jadi semua templat dapat dipanggil dengan cara yang sama. */
export const templat = templates as unknown as Record<TemplateName, ComponentType<TemplateProps<object>>>;

const gaya: Partial<Record<TemplateName, string>> = {
  AgendaPage: agendaPage,
  AnnouncementListPage: announcementListPage,
  AnnouncementPage: announcementPage,
  AnnualReportPage: annualReportPage,
  ArchivePage: archivePage,
  ComplaintPage: complaintPage,
  ContactPage: contactPage,
  CorrectionsPage: correctionsPage,
  DistrictPage: districtPage,
  DocumentListPage: documentListPage,
  ElectedPage: electedPage,
  ErrorPage: errorPage,
  EventPage: eventPage,
  FaqPage: faqPage,
  GalleryPage: galleryPage,
  HomePage: homePage,
  ImmediateNoticePage: immediateNoticePage,
  InformationCategoryPage: informationCategoryPage,
  IppPage: ippPage,
  IppProgressPage: ippProgressPage,
  LegalListPage: legalListPage,
  LessonListPage: lessonListPage,
  LessonPage: lessonPage,
  LinkPage: linkPage,
  MemberListPage: memberListPage,
  MemberPage: memberPage,
  NewsListPage: newsListPage,
  ObjectionPage: objectionPage,
  OpinionPage: opinionPage,
  OrganisationPage: organisationPage,
  PpidHomePage: ppidHomePage,
  PressReleasePage: pressReleasePage,
  ProcedurePage: procedurePage,
  ProgrammePage: programmePage,
  PublicInformationListPage: publicInformationListPage,
  RequestPage: requestPage,
  ResultIndexPage: resultIndexPage,
  ServiceListPage: serviceListPage,
  ServicePage: servicePage,
  SiteMapPage: siteMapPage,
  StagesPage: stagesPage,
  StatementPage: statementPage,
  StatusCheckPage: statusCheckPage,
  SurveyPage: surveyPage,
  TextPage: textPage,
  VoterDataPage: voterDataPage,
};

export function gayaTemplat(nama: TemplateName): string[] {
  const berkas = gaya[nama];
  if (!berkas)
    throw new Error(
      `Situs: berkas gaya untuk ${nama} belum disebut. Halamannya akan tampil tanpa gaya. Tambahkan di src/templat.ts.`,
    );
  return [berkas];
}
