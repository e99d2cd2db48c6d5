namespace Domain.Law;

/// <summary>Why of two rules on one matter the one goes before the other.</summary>
public static class Precedence
{
    /// <summary>
    /// The reason, in a clause: <c>专门适用于行业的规定优先于适用于各类单位的规定</c>. Where several speak for it, the one that is asked
    /// first: a unit's own rule, the kind of contract, the narrower place, the kind of unit.
    /// </summary>
    /// <param name="decides">The row that decides.</param>
    /// <param name="gaveWay">The row that gave way to it.</param>
    public static Words Why(RuleRow decides, RuleRow gaveWay)
    {
        ArgumentNullException.ThrowIfNull(decides);
        ArgumentNullException.ThrowIfNull(gaveWay);
        var (place, other) = (PlaceOf(decides), PlaceOf(gaveWay));
        return (decides, gaveWay) switch
        {
            ({ IsOwn: true }, _) => new(
                "本单位在法律允许的范围内另有规定，先适用本单位的规定", "the unit’s own rule, within what the law allows, goes first"),
            (_, { IsOwn: true }) => new(
                "本单位的规定超出了法律允许的范围，不适用", "the unit’s own rule is outside what the law allows and does not apply"),
            ({ Kind: not null }, { Kind: null, NamesSpecialContracts: false }) => new(
                "专门规定优先于一般规定", "the special rule goes before the general one"),
            ({ Kind: null, NamesSpecialContracts: true }, { Kind: not null }) when place != other => new(
                $"{place.Zh}的规定也适用于专项集体合同，优先于{other.Zh}的规定",
                $"{place.En}’s rule is on special contracts too and goes before {other.En}’s"),
            _ when decides.Place == gaveWay.Place && !decides.Employers.IsEvery && gaveWay.Employers.IsEvery => new(
                $"专门适用于{decides.Employers.Text.Zh}的规定，优先于适用于各类单位的规定",
                $"the rule for this kind of unit ({decides.Employers.Text.En}) goes before the one for every kind"),
            _ when place != other => new($"{place.Zh}的规定优先于{other.Zh}的规定", $"{place.En} goes before {other.En}"),
            _ => new("专门规定优先于一般规定", "the special rule goes before the general one"),
        };
    }

    private static Words PlaceOf(RuleRow row) => Places.Around(row.Place)?.Name ?? new(row.Place, row.Place);
}
