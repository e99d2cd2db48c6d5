using Domain.Organisations;

namespace Domain.Tests.Organisations;

public sealed class RegisteringAUnit
{
    private static readonly Dictionary<UnitId, UnitKind> Registered =
        Enum.GetValues<UnitKind>().ToDictionary(IdOf, kind => kind);

    [Theory]
    [InlineData(UnitKind.Union, UnitKind.Federation)]
    [InlineData(UnitKind.Union, UnitKind.Union)] // a group's union over those of its companies
    [InlineData(UnitKind.Federation, UnitKind.Federation)]
    [InlineData(UnitKind.Employer, UnitKind.Employer)]
    [InlineData(UnitKind.Authority, UnitKind.Authority)]
    [InlineData(UnitKind.Employer, null)]
    public void A_unit_stands_below_one_of_its_own_line_or_at_the_top(UnitKind kind, UnitKind? parent) =>
        Should.NotThrow(() => New(kind, parent).EnforcePlace(Registered));

    [Theory]
    [InlineData(UnitKind.Federation, UnitKind.Union)]
    [InlineData(UnitKind.Union, UnitKind.Employer)]
    [InlineData(UnitKind.Employer, UnitKind.Authority)]
    [InlineData(UnitKind.Authority, UnitKind.Federation)]
    public void Is_refused_below_one_of_another_line(UnitKind kind, UnitKind parent) => Refused.By(
        "organisations.parent-is-of-the-same-line", null,
        () => New(kind, parent).EnforcePlace(Registered),
        ("kind", $"{kind}"), ("parent", $"{parent}")).Field.ShouldBe("Parent");

    [Fact]
    public void A_union_names_its_employer_and_an_employer_its_authority()
    {
        New(UnitKind.Union, null, employer: UnitKind.Employer).EnforcePlace(Registered);
        New(UnitKind.Employer, null, authority: UnitKind.Authority).EnforcePlace(Registered);
    }

    [Theory]
    [InlineData(UnitKind.Union, UnitKind.Authority)]
    [InlineData(UnitKind.Union, UnitKind.Union)]
    [InlineData(UnitKind.Employer, UnitKind.Employer)]
    public void Is_refused_where_the_employer_is_none_or_the_unit_no_union(UnitKind kind, UnitKind employer) => Refused.By(
        "organisations.union-stands-for-an-employer", null,
        () => New(kind, null, employer: employer).EnforcePlace(Registered),
        ("kind", $"{kind}"), ("employer", $"{employer}")).Field.ShouldBe("Employer");

    [Theory]
    [InlineData(UnitKind.Employer, UnitKind.Federation)]
    [InlineData(UnitKind.Union, UnitKind.Authority)]
    public void Is_refused_where_the_authority_is_none_or_the_unit_no_employer(UnitKind kind, UnitKind authority) => Refused.By(
        "organisations.employer-files-with-an-authority", null,
        () => New(kind, null, authority: authority).EnforcePlace(Registered),
        ("kind", $"{kind}"), ("authority", $"{authority}")).Field.ShouldBe("Authority");

    [Fact]
    public void Is_refused_where_a_unit_named_is_not_registered()
    {
        var stranger = new UnitId(new Guid(99, 0, 0, new byte[8]));

        foreach (var (unit, field) in new[]
        {
            (New(UnitKind.Union, null) with { Parent = stranger }, "Parent"),
            (New(UnitKind.Union, null) with { Employer = stranger }, "Employer"),
            (New(UnitKind.Employer, null) with { Authority = stranger }, "Authority"),
        })
        {
            Refused.By(
                "organisations.named-unit-is-registered", null,
                () => unit.EnforcePlace(Registered),
                ("field", field), ("registered", "false")).Field.ShouldBe(field);
        }
    }

    private static Unit New(UnitKind kind, UnitKind? parent, UnitKind? employer = null, UnitKind? authority = null) =>
        new(new UnitId(new Guid(60, 0, 0, new byte[8])), Id(parent), kind, "单位", "110115", 120)
        {
            Employer = Id(employer), Authority = Id(authority),
        };

    private static UnitId? Id(UnitKind? kind) => kind is { } named ? IdOf(named) : null;

    private static UnitId IdOf(UnitKind kind) => new(new Guid(61 + (int)kind, 0, 0, new byte[8]));
}
