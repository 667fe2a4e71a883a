import { addToBag } from '../../app/bag/actions.ts';

/** Puts one into the bag and shows the bag. Posts without JavaScript too. */
export function AddToBag({ slug }: { readonly slug: string }) {
  return (
    <form action={addToBag}>
      <input type="hidden" name="slug" value={slug} />
      <button className="button wide" type="submit">
        Put it in the bag
      </button>
    </form>
  );
}
