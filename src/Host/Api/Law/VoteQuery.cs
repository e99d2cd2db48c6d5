using Microsoft.AspNetCore.Mvc;

namespace Host.Api.Law;

/// <summary>What a vote is asked about with, as it was sent; read by <see cref="VoteReading"/>, so that every fault has its words.</summary>
public sealed record VoteQuery
{
    [FromQuery(Name = "place")]
    public string? Place { get; init; }

    [FromQuery(Name = "kind")]
    public string? Kind { get; init; }

    [FromQuery(Name = "contract")]
    public string? Contract { get; init; }

    [FromQuery(Name = "unit")]
    public string? Unit { get; init; }

    [FromQuery(Name = "ballot")]
    public string? Ballot { get; init; }

    [FromQuery(Name = "on")]
    public string? On { get; init; }

    [FromQuery(Name = "entitled")]
    public string? Entitled { get; init; }

    [FromQuery(Name = "present")]
    public string? Present { get; init; }

    [FromQuery(Name = "yes")]
    public string? Yes { get; init; }

    [FromQuery(Name = "no")]
    public string? No { get; init; }

    [FromQuery(Name = "abstained")]
    public string? Abstained { get; init; }

    [FromQuery(Name = "spoilt")]
    public string? Spoilt { get; init; }
}
