/** The major version of Chromium that the pictures were made with. Another one draws letters otherwise. */
export const madeWith = 156;

/** The major version of the Chromium in which this runs. */
export const runsIn = Number(/Chrome\/(\d+)/u.exec(navigator.userAgent)?.[1]);
