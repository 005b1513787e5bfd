using PolicyTargets.Catalogues;
using PolicyTargets.Serialization;

namespace PolicyTargets.Tests.Generators;

/// <content>Whole catalogues, and amounts as they stand for themselves; see <see cref="CatalogueDraw"/>.</content>
internal static partial class Arbitraries
{
    /// <summary>Catalogues in which everything that is named is there.</summary>
    internal static Arbitrary<DrawnCatalogue> AnyCatalogue => Arb.From(
        Seed.Select(seed => CatalogueFrom(new Dice(seed))),
        drawn => Dice.Plainer(drawn.Tape).Select(tape => CatalogueFrom(new Dice(tape))));

    /// <summary>What is known and what is promised, each in a unit of the catalogues above.</summary>
    internal static Arbitrary<(Known Known, Bound Bound)> AnyAmounts => Seed.Select(seed => (CatalogueDraw.DrawKnown(new Dice(seed)), CatalogueDraw.DrawBound(new Dice(seed + 1)))).ToArbitrary();

    private static DrawnCatalogue CatalogueFrom(Dice dice)
    {
        (PolicyCatalogue catalogue, IReadOnlyList<int> tape) = CatalogueDraw.Draw(dice);
        return new DrawnCatalogue(catalogue, tape);
    }

    /// <summary>A catalogue, and the choices that led to it.</summary>
    internal sealed record DrawnCatalogue(PolicyCatalogue Catalogue, IReadOnlyList<int> Tape)
    {
        /// <summary>The catalogue as a file, for a counterexample that can be read.</summary>
        public override string ToString() => "\n" + new CatalogueWriter().ToJson(Catalogue);
    }
}
