import { readFileSync } from 'node:fs';

interface DecayedNeuron {
  readonly seed: number;
  readonly l2: number;
  readonly rate: number;
  readonly epochs: readonly number[];
  readonly train: readonly number[];
  readonly test: readonly number[];
  readonly parameters: readonly number[];
  readonly penalty: number;
  /** where scikit-learn's LogisticRegression ends; null without decay */
  readonly bottom: readonly number[] | null;
}

interface DecayedLayer {
  readonly seed: number;
  readonly units: number;
  readonly l2: number;
  readonly rate: number;
  readonly epochs: number;
  readonly trainLoss: number;
  readonly parameters: readonly number[];
  readonly penalty: number;
  /** the same parameters by scikit-learn's MLPClassifier */
  readonly sklearn: readonly number[];
}

/** What tests/oracle/learnt.py writes. */
export const learnt = JSON.parse(readFileSync(new URL('../oracle/learnt.json', import.meta.url), 'utf8')) as {
  readonly neurons: readonly DecayedNeuron[];
  readonly hidden: readonly DecayedLayer[];
  /** of training, validation and test part at each epoch; where the validation loss is lowest so far */
  readonly long: readonly {
    readonly seed: number;
    readonly l2: number;
    readonly epochs: readonly number[];
    readonly losses: readonly (readonly number[])[];
    readonly lowest: number;
  }[];
  /** places of the points of each part */
  readonly threeParts: readonly {
    readonly count: number;
    readonly testSize: number;
    readonly validationSize: number;
    readonly seed: number;
    readonly train: readonly number[];
    readonly validation: readonly number[];
    readonly test: readonly number[];
  }[];
  /** of training, validation and test, in this order */
  readonly threeMoons: readonly {
    readonly seed: number;
    readonly means: readonly number[];
    readonly scales: readonly number[];
    readonly counts: readonly number[];
    readonly firsts: readonly (readonly number[])[];
    readonly sums: readonly (readonly number[])[];
    readonly ones: readonly number[];
  }[];
  readonly calibration: readonly {
    readonly labels: readonly number[];
    readonly probabilities: readonly number[];
    /** null where a bin is empty */
    readonly rows: readonly {
      readonly from: number;
      readonly to: number;
      readonly count: number;
      readonly predicted: number | null;
      readonly observed: number | null;
    }[];
    readonly error: number;
  }[];
};
