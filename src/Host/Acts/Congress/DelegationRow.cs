using System.ComponentModel.DataAnnotations;
using Domain.Bargaining;
using Domain.Congress.Terms;
using Host.Pipeline;

namespace Host.Acts.Congress;

/// <summary>One delegation with its head and what it is put together of.</summary>
public sealed record DelegationRow
{
    /// <summary>Delegations that a form takes; a bound of this program, no law’s.</summary>
    internal const int Most = 100;

    private static readonly char[] Separators = [',', '，', '、', ';', '；', '\n'];

    [Label("名称", "Name"), Required, StringLength(TextBounds.Name)]
    public required string Name { get; init; }

    [Label("团（组）长", "Head"), Range(1, Congress.Most.Representatives)]
    public required int Head { get; init; }

    [Label("组成", "Members"), Required, StringLength(TextBounds.Reason)]
    public required string Members { get; init; }

    internal DelegationText ToDelegation() =>
        new(Name, Head, Members.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
}
