/** Beyond this a list says “1,000 个以上”: nobody counts further, and counting must stay cheap. */
export const countLimit = 1000;
