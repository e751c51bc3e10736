/** The reference article with our components: the same content as the limits, to the word. */
import { PageShell, type SiteConfig } from '@situs-kpu/templates';
import { Heading, LinkList, Pagination, Prose, Table } from '@situs-kpu/ui';
import * as c from '../../shared/content.ts';

const link = ({ text: label, href }: c.L) => ({ label, href });

const site: SiteConfig = {
  identity: [c.site.name, c.site.unit],
  name: `${c.site.name} ${c.site.unit}`,
  shortName: 'KPU Jawa Barat',
  host: 'jabar.kpu.go.id',
  city: 'Bandung',
  timeZone: 'Asia/Jakarta',
  homeHref: c.site.home,
  nav: c.nav.map((item) => (item.items ? { label: item.text, items: item.items.map(link) } : link(item))),
  footer: {
    columns: c.footer.map(({ title, links }) => ({ title, links: links.map(link) })),
    copyright: c.copyright,
  },
};
const breadcrumb = c.crumbs.map(link);
const related = c.sidebar.map(link);
const columns = c.tableHead.map((header, i) => ({ header, numeric: i > 0 }));

export default function Article() {
  return (
    <PageShell
      site={site}
      breadcrumb={breadcrumb}
      title={c.title}
      aside={
        <>
          <Heading level={2} size="lg">
            {c.sidebarTitle}
          </Heading>
          <LinkList items={related} />
        </>
      }
    >
      <article className="kpu-article-page">
        <Heading level={1}>{c.title}</Heading>
        <p className="kpu-article-page-meta">
          {c.author} · <time dateTime={c.date.iso}>{c.date.text}</time>
        </p>
        <Prose>
          {c.paras.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </Prose>
        <Table caption={c.tableCaption} columns={columns} rows={c.tableRows} />
      </article>
      <Pagination current={c.page.current} total={c.page.total} href={c.page.href} />
    </PageShell>
  );
}
