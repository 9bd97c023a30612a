/** A post of 280 characters: harmless at first, then one thing after another to find. */
export const DRAFT =
  'Three weeks by the sea and back on the 19th, the house is empty till then. My colleague Priya ' +
  'has been off sick with her back again. The wifi password at my desk is otter-99 and the door ' +
  'code is 4471. Honestly, our customer Northwind is an idiot, and I am so done with this place.';
