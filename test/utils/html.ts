/** What HTML has to keep. Left out is only what says how to write, not what is valid. */
import type { ConfigData } from 'html-validate';

export const htmlRules: ConfigData = {
  extends: ['html-validate:recommended'],
  rules: {
    // React writes attributes and void elements in its own valid way.
    'attribute-boolean-style': 'off',
    'void-style': 'off',
    'no-trailing-whitespace': 'off',
    'long-title': 'off',
    'attr-quotes': 'off',
    'attr-case': 'off',
    // `autocomplete`, `tel:` and landmarks are judged by axe and by the components' own tests.
    'tel-non-breaking': 'off',
    'prefer-native-element': 'off',
    'no-redundant-role': 'off',
    'no-implicit-button-type': 'off',
    // Lists lose their role in Safari without it.
    'no-redundant-aria-label': 'off',
    'require-sri': 'off',
  },
};
