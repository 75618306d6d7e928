/** Names that deck and consoles share. */

/** Of the channel, and what every message begins with. */
export const CHANNEL = 'belarus-briefing:speaker';
/** Under which a deck keeps its sitting; a console that it opened finds there whose it is. */
export const WALL_KEY = 'belarus-briefing:wall';
/** Name of the window of a console that a deck opens: asked for again, it comes to the front. */
export const CONSOLE_WINDOW = 'briefing-console';
/** Under which a deck keeps that a console has been linked to it. */
export const LINKED_KEY = 'belarus-briefing:linked';
