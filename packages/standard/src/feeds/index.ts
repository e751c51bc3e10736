/** Feeds and files for search engines: RSS, JSON Feed, sitemap, robots, and terms as events of a calendar. */
export { type DeadlineEvent, deadlineEvents } from './deadlineEvents.ts';
export { type FeedItem, type FeedOptions, type FeedResult, jsonFeed, rssFeed } from './feed.ts';
export { type RobotsOptions, robots, type SitemapEntry, type SitemapFile, sitemap } from './sitemap.ts';
