import { LanguageSwitch, SiteHeader, Stack } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { identity } from '../../utils/office.ts';
import { snapshots } from '../../utils/snapshots.ts';
import { ThemeMatrix } from '../../utils/ThemeMatrix.tsx';

const meta = {
  title: 'UI/LanguageSwitch (Pilihan bahasa)/Visual',
  component: LanguageSwitch,
  tags: ['visual', '!autodocs', 'visual-320', 'visual-forced'],
  parameters: snapshots,
} satisfies Meta;
export default meta;

const languages = [
  { lang: 'id', name: 'Bahasa Indonesia', href: '#id' },
  { lang: 'en', name: 'English', href: '#en' },
];

export const Visual: StoryObj = {
  render: () => (
    <ThemeMatrix>
      {(theme) => (
        <Stack>
          <LanguageSwitch languages={languages} label={`Bahasa ${theme}`} />
          <LanguageSwitch
            label={`Lengkap ${theme}`}
            current="en"
            languages={[...languages, { lang: 'jv', name: 'Basa Jawa' }, { lang: 'su', name: 'Basa Sunda' }]}
          />
          {/* In an article a header is no landmark of the page, so many of them are valid. */}
          <article>
            <SiteHeader
              identity={identity}
              aside={<LanguageSwitch languages={languages} label={`Di kepala ${theme}`} />}
            />
          </article>
        </Stack>
      )}
    </ThemeMatrix>
  ),
};
