/** Every style of this package, for tools that load sources (Storybook): importing the widgets brings them. */
import './index.ts';
import './progress.ts';
