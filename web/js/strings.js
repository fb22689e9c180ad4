// Every word the page says, in the language that it is read in. Modules never write text of their own.

import { language } from './language.js';
import { strings as english } from './strings-en.js';
import { strings as korean } from './strings-ko.js';

export const strings = language === 'en' ? english : korean;
