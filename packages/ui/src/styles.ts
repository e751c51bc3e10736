/** Every style of this package, for tools that load sources (Storybook): importing the components brings them. */
import './data-table.ts';
import './index.ts';
