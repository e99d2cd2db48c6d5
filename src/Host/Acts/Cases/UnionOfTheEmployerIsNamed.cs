using System.Globalization;
using Domain;

namespace Host.Acts.Cases;

/// <summary>An employer makes its offer to a union of its own staff: to its only one, or to the one that it names.</summary>
/// <param name="Unions">How many unions are registered for the employer.</param>
/// <param name="Named">The name of the union meant; null where none of them is.</param>
internal sealed record UnionOfTheEmployerIsNamed(int Unions, string? Named) : Rule
{
    public override string Name => "organisations.union-of-the-employer-is-named";

    public override bool Holds => Named is not null;

    protected override Words Message => Unions == 0
        ? new("尚未登记本单位的工会，请联系系统管理员。", "No union of this employer is registered; ask the administrator.")
        : new("请选择向本单位的哪一个工会提出要约。", "Name the union of this employer to which the offer is made.");

    protected override IReadOnlyDictionary<string, string> Facts => new Dictionary<string, string>
    {
        ["unions"] = Unions.ToString(CultureInfo.InvariantCulture),
    };

    protected override string? Field => "Union";
}
