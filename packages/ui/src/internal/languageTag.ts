import { complain } from './complain.ts';

/** Codes that people write for another language, or that were withdrawn. */
const wrong: Readonly<Record<string, string>> = { in: 'id', jw: 'jv', jp: 'ja', cn: 'zh', kr: 'ko' };

/** Tells the developer when a language tag is none (BCP 47). For development only. */
export function checkLanguageTag(component: string, tag: string): void {
  const [primary = ''] = tag.split('-');
  const meant = wrong[primary.toLowerCase()];
  if (meant || !/^[a-z]{2,3}(-[a-z\d]{1,8})*$/i.test(tag)) {
    complain(
      component,
      `"${tag}" is no language tag. Screen readers would read the words as Indonesian. ${
        meant ? `Write "${meant}".` : 'Write a tag of BCP 47: "id", "en", "jv", "su", "ar".'
      }`,
    );
  }
}
