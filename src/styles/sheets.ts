/** The style sheets of every page, in their order: later ones may take up what earlier ones set. */
import '~fonts/fonts.css';
import './tokens.css';
import 'virtual:theme.css';
import './base.css';
import './print.css';
