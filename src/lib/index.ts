// The library, room by room in reading order: each room needs only those above it.

// number: how a number is rounded and raised, and what is said of one that will not do.
export * from './number/round.ts';
export * from './number/half-unit.ts';

// neuron: what one neuron computes, how far off its output is, and the derivatives of both.
export * from './neuron/sigmoid.ts';
export * from './neuron/sigmoid-as-typed.ts';
export * from './neuron/activations.ts';
export * from './neuron/losses.ts';
export * from './neuron/cross-entropy.ts';
export * from './neuron/softmax.ts';

// network: the plain passes over layers, forward, backward and on to the update, as one would program them.
export * from './network/shape.ts';
export * from './network/policy.ts';
export * from './network/network.ts';
export * from './network/backward.ts';
export * from './network/train.ts';
export * from './network/matrix.ts';
export * from './network/any-network.ts';
export * from './network/multiplications.ts';

// trace: every quantity of one training step, in the order of computation; its values, its nudges, its repetition.
export * from './trace/entry.ts';
export * from './trace/letters.ts';
export * from './trace/names.ts';
export * from './trace/trace.ts';
export * from './trace/evaluate.ts';
export * from './trace/parameters.ts';
export * from './trace/nudge.ts';
export * from './trace/slope-by-nudging.ts';
export * from './trace/descend.ts';
export * from './trace/diverged.ts';
export * from './trace/convergence.ts';
export * from './trace/stale.ts';

// writing: a quantity as a reader sees it: its symbol, its formula, its line of numbers, its digits.
export * from './writing/symbol-parts.ts';
export * from './writing/symbol-tex.ts';
export * from './writing/symbols.ts';
export * from './writing/expression.ts';
export * from './writing/formula.ts';
export * from './writing/formula-html.ts';
export * from './writing/line.ts';
export * from './writing/format.ts';
export * from './writing/as-printed.ts';
export * from './writing/export/worked.ts';
export * from './writing/export/latex.ts';
export * from './writing/export/tables.ts';
export * from './writing/export/python.ts';

// slips: the mistakes that people make in a step, and what else can be done otherwise.
export * from './slips/made.ts';
export * from './slips/step.ts';
export * from './slips/patch.ts';
export * from './slips/patched.ts';
export * from './slips/mistaken-trace.ts';
export * from './slips/nudge-check.ts';
export * from './slips/catalogue/catalogue.ts';
export * from './slips/catalogue/made-at.ts';
export * from './slips/catalogue/mistaken-value.ts';
export * from './slips/catalogue/examples.ts';
export * from './slips/catalogue/published-names.ts';
export * from './slips/slips.ts';
export * from './slips/experiments.ts';
export * from './slips/variations.ts';

// example: the numbers of the worked examples, and every quantity of the article's by reference.
export * from './example/article.ts';
export * from './example/article-step.ts';
export * from './example/mazur.ts';
export * from './example/grown.ts';
export * from './example/by-hand.ts';
export * from './example/traces.ts';
export * from './example/quantities.ts';
export * from './example/mistaken.ts';
export * from './example/long-run.ts';

// audit: what the sources printed, and which step gives those digits.
export * from './audit/printed.ts';
export * from './audit/published.ts';
export * from './audit/naming/convention.ts';
export * from './audit/naming/meanings.ts';
export * from './audit/naming/readings.ts';
export * from './audit/naming/nearest.ts';
export * from './audit/naming/problem.ts';
export * from './audit/naming/write.ts';
export * from './audit/finished.ts';
export * from './audit/recover/figures.ts';
export * from './audit/recover/search.ts';
export * from './audit/recover/recover-parameters.ts';
export * from './audit/recover-start.ts';
export * from './audit/intercept-interval.ts';
export * from './audit/replays.ts';
export * from './audit/round-network/told-apart.ts';
export * from './audit/round-network/marked.ts';
export * from './audit/round-network/round-network.ts';
export * from './audit/sheet/seeds.ts';
export * from './audit/sheet/asked.ts';
export * from './audit/sheet/asked-kinds.ts';
export * from './audit/sheet/where.ts';
export * from './audit/sheet/wrong-numbers.ts';
export * from './audit/sheet/sheet.ts';
export * from './audit/sheet/sheets.ts';
export * from './audit/verdict/figure.ts';
export * from './audit/verdict/misprint.ts';
export * from './audit/verdict/verdict.ts';
export * from './audit/audit.ts';
export * from './audit/digits-tell.ts';
export * from './audit/paste/pasted.ts';
export * from './audit/paste/read-paste.ts';

// points: two thousand moons from a seed, split in two or three and standardised, as NumPy and scikit-learn make them.
export * from './points/points.ts';
export * from './points/random-state.ts';
export * from './points/moons.ts';
export * from './points/ideal-moons.ts';
export * from './points/train-test-split.ts';
export * from './points/standard-scaler.ts';
export * from './points/prepare-moons.ts';
export * from './points/validation-split.ts';
export * from './points/line-in-box.ts';

// training: models over many points: a neuron, a hidden layer, gradient descent, and how good they have become.
export * from './training/model.ts';
export * from './training/logistic.ts';
export * from './training/multilayer.ts';
export * from './training/fast/neuron.ts';
export * from './training/fast/hidden-layer.ts';
export * from './training/point-pass.ts';
export * from './training/initialise.ts';
export * from './training/gradient-descent.ts';
export * from './training/weight-decay.ts';
export * from './training/early-stopping.ts';
export * from './training/gradient-sizes.ts';
export * from './training/symmetry.ts';
export * from './training/confusion.ts';
export * from './training/calibration.ts';
export * from './training/probability-field.ts';
export * from './training/perceptron.ts';
export * from './training/squared-error-neuron.ts';
export * from './training/broadcast-slip.ts';

// optimisers: ways to go downhill as pure steps, and points in batches.
export * from './optimisers/optimiser.ts';
export * from './optimisers/gradient-descent.ts';
export * from './optimisers/adam.ts';
export * from './optimisers/mini-batches.ts';
export * from './optimisers/descent-path.ts';

// autograd: gradients by machine: in reverse by objects and by a tape, forward by dual numbers; how one is checked.
export * from './autograd/value.ts';
export * from './autograd/arithmetic.ts';
export * from './autograd/tape.ts';
export * from './autograd/dual.ts';
export * from './autograd/gradients.ts';
export * from './autograd/worked-example.ts';
export * from './autograd/written-out-step.ts';
export * from './autograd/central-difference.ts';
export * from './autograd/gradient-check.ts';
export * from './autograd/nudge-errors.ts';
export * from './autograd/single-precision.ts';
export * from './autograd/trace-objective.ts';

// studies: whole experiments, from the seed to the result.
export * from './studies/train-on-moons.ts';
export * from './studies/hidden-layer-study.ts';
export * from './studies/spread.ts';
export * from './studies/noise-study.ts';
export * from './studies/learnt-study.ts';
export * from './studies/layer-factors.ts';
export * from './studies/slips-study.ts';
export * from './studies/surfaces.ts';
export * from './studies/batch-study.ts';
export * from './studies/descent-study.ts';
export * from './studies/stuck-study.ts';
