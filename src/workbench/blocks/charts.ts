import { isJson, type Json, listField } from '../json.ts';
import { LIMITS } from '../limits.ts';
import { type BlockFault, byType, type Check, fault, list, number, object, text, type } from './schema.ts';

const label = text(LIMITS.chartLabel.limit);

const series = object({
  required: {
    name: label,
    data: list(LIMITS.chartPoints.limit, object({ required: { label, value: number } })),
  },
});

const drawn = object(
  {
    required: {
      type,
      series: list(LIMITS.chartSeries.limit, series),
      axis_config: object({
        required: { categories: list(LIMITS.chartPoints.limit, label) },
        optional: { x_label: text(LIMITS.axisLabel.limit), y_label: text(LIMITS.axisLabel.limit) },
      }),
    },
  },
  everyCategoryOnce,
);

const segment = object({ required: { label, value: number } }, (value, pointer) =>
  Number(value['value']) > 0 ? [] : fault('must be greater than 0', `${pointer}/value`),
);

export const chart: Check = object({
  required: {
    type,
    title: text(LIMITS.chartTitle.limit),
    chart: byType({
      line: drawn,
      bar: drawn,
      area: drawn,
      pie: object({ required: { type, segments: list(LIMITS.chartSeries.limit, segment) } }),
    }),
  },
  optional: { block_id: text(LIMITS.blockId.limit) },
});

/** "Series may not omit data points", and each has its own name. */
function everyCategoryOnce(value: Json, pointer: string): readonly BlockFault[] {
  const config = value['axis_config'];
  const categories = isJson(config) ? listField(config, 'categories') : [];
  const all = listField(value, 'series').filter(isJson);
  const names = all.map((each) => each['name']);
  const twice = names.findIndex((name, index) => names.indexOf(name) !== index);
  if (twice >= 0) return fault('series names must be unique', `${pointer}/series/${twice}/name`);
  const gap = all.findIndex((each) => {
    const labels = listField(each, 'data').map((point) => (isJson(point) ? point['label'] : null));
    return labels.length !== categories.length || categories.some((category) => !labels.includes(category));
  });
  return gap < 0 ? [] : fault('must contain exactly one entry for every category', `${pointer}/series/${gap}/data`);
}
