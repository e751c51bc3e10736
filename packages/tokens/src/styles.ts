import './styles/reset.css.ts';
import './styles/tokens.css.ts';
