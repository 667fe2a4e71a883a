import { situationView } from '@amends/core/testing';
import { MakeGoodPicker } from '@amends/ui/make-good-picker';

const view = situationView('deliveredLate');

/** The parts in an arrangement of your own: the same fields, so the same form. */
export default function OwnArrangement() {
  return (
    <MakeGoodPicker
      view={view}
      onChoose={(intent) => situationView('deliveredLate', { chosen: intent.pick })}
    >
      <MakeGoodPicker.Options>
        <MakeGoodPicker.Legend>With our apologies</MakeGoodPicker.Legend>
        <MakeGoodPicker.Problem of="option" />
        <MakeGoodPicker.List>
          {view.offer?.options.map((option) => (
            <MakeGoodPicker.Option key={option.id} option={option} />
          ))}
          <MakeGoodPicker.Decline />
        </MakeGoodPicker.List>
      </MakeGoodPicker.Options>
      <MakeGoodPicker.Silence />
      <MakeGoodPicker.Outcome />
      <MakeGoodPicker.Submit />
    </MakeGoodPicker>
  );
}
