import type { MapGeometry } from '@situs-kpu/charts';
import {
  IppBandRuler,
  IppCategoryBar,
  IppDecomposition,
  IppDimensionProfile,
  IppDownload,
  IppMap,
  IppMethodNote,
  IppRankTable,
  IppScoreCard,
  IppStory,
} from '@situs-kpu/ipp';
import {
  type IppModel,
  instrumentRef,
  ippJsonLd,
  ippModel,
  ippPemilu2024,
  ippPilkada2024,
  isWithin,
  levelOf,
} from '@situs-kpu/ipp/core';
import { list } from '@situs-kpu/ui/core';
import type { ReactElement } from 'react';
import type { TemplatesContractId } from '../../contract.ts';
import { resolveUrl } from '../../head/head.ts';
import { BodyText, hasBody } from '../../page/BodyText.tsx';
import { Ending } from '../../page/Lines.tsx';
import { NotFilled } from '../../page/NotFilled.tsx';
import { Part } from '../../page/Part.tsx';
import { pathOn } from '../../page/page.ts';
import { TemplatePage } from '../../page/TemplatePage.tsx';
import type { TemplateProps } from '../../page/types.ts';
import { str, strings } from '../../page/values.ts';
import type { IppPageContent } from './content.ts';
import * as styles from './IppPage.css.ts';
import { ippPageText } from './text.ts';

export interface IppPageProps extends TemplateProps<IppPageContent> {
  /**
   * Map of the regencies and cities of the province: `regionMap` of the regions package.
   * @default no map
   */
  geometry?: MapGeometry | undefined;
}

const contract: TemplatesContractId = 'templates/IppPage@1';

/** Areas with something to compare; with fewer a ranking says nothing. */
const fewest = 3;

/** The scores with their instrument: the one that is named, or the one of which the scores say to be. */
function modelOf(content: IppPageContent | null | undefined): IppModel {
  const named = str(content?.edition);
  const own = str((content?.scores as { instrument?: unknown } | null | undefined)?.instrument);
  const pemilu = named ? named === 'pemilu-2024' : own === instrumentRef(ippPemilu2024);
  return ippModel(pemilu ? ippPemilu2024 : ippPilkada2024, content?.scores ?? null);
}

/** How many areas of a level have an index or a class. */
const known = ({ scores, usable }: IppModel, level: 'provinsi' | 'kabkota', within?: string): number =>
  scores.rows.filter(
    (row, i) =>
      usable[i] &&
      row.level === level &&
      (row.index !== null || row.bandStated !== null) &&
      (within === undefined || isWithin(row.region, within)),
  ).length;

/** The participation index of an area: story, score and class, dimensions, others beside it, method, files. */
export function IppPage({ page = 'ipp', content, geometry, ...rest }: IppPageProps): ReactElement {
  const { locale = 'id', code } = rest.site;
  const text = ippPageText[locale];
  const region = str(content?.region) || str(code);
  const level = levelOf(region);
  const scores: unknown = content?.scores;
  const empty =
    !(typeof scores === 'object' && scores !== null) &&
    !hasBody(content?.body) &&
    list(content?.documents).length + list(content?.links).length === 0;
  const model = modelOf(content);
  const province = level === 'kabkota' ? region.slice(0, 2) : level === 'provinsi' ? region : undefined;
  const within = level === 'kabkota' && province ? { within: province } : {};
  const compare = strings(content?.compare).filter((other) => levelOf(other) !== null && other !== region);
  const part = { model, locale, hideStatus: true } as const;
  const ranked = level === 'provinsi' ? known(model, 'provinsi') : known(model, 'kabkota', province);
  const mapped = geometry && province ? known(model, 'kabkota', province) : 0;
  return (
    <TemplatePage
      contract={contract}
      page={page}
      content={content}
      empty={empty}
      data={
        level === null || empty
          ? []
          : [
              ippJsonLd(model, {
                region,
                locale,
                url: resolveUrl(rest.site.host, pathOn(rest.site, page, rest.path)) ?? null,
              }),
            ]
      }
      {...rest}
    >
      {hasBody(content?.body) && <BodyText body={content?.body} locale={locale} />}
      {level === null ? (
        <NotFilled part={text.region} page={page} locale={locale} />
      ) : (
        <>
          <IppStory model={model} region={region} length="lengkap" locale={locale} hideSources />
          <Part heading={text.value}>
            <IppScoreCard {...part} region={region} {...within} />
            <IppBandRuler
              {...part}
              region={region}
              compare={compare.length > 0 || level !== 'kabkota' || !province ? compare : [province]}
            />
          </Part>
          <Part heading={text.dimensions}>
            <div className={styles.dimensions}>
              <IppDimensionProfile {...part} region={region} />
            </div>
            <IppDecomposition {...part} region={region} hideSources />
          </Part>
          {ranked >= fewest && (
            <Part heading={level === 'provinsi' ? text.provinces : text.regencies}>
              {level === 'provinsi' ? (
                <IppRankTable {...part} level="provinsi" />
              ) : (
                <IppRankTable {...part} level="kabkota" {...within} />
              )}
            </Part>
          )}
          {geometry && province && mapped > 0 && (
            <Part heading={text.map}>
              <IppMap {...part} geometry={geometry} within={province} list="folded" />
            </Part>
          )}
          {list(model.scores.counts).some(
            (counts) => counts.level === (level === 'provinsi' ? level : 'kabkota'),
          ) && (
            <Part heading={text.spread}>
              <IppCategoryBar {...part} level={level === 'provinsi' ? 'provinsi' : 'kabkota'} />
            </Part>
          )}
          <IppMethodNote {...part} />
          <IppDownload
            {...part}
            {...(province && { within: province })}
            region={region}
            headingLevel={2}
            hideSources
          />
        </>
      )}
      <Ending documents={content?.documents} links={content?.links} locale={locale} />
    </TemplatePage>
  );
}
