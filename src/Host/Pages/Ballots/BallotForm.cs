using Domain.Congress.Ballots;

namespace Host.Pages.Ballots;

/// <summary>What is typed to open a secret ballot.</summary>
public sealed class BallotForm
{
    public string? Title { get; set; }

    public BallotKind Kind { get; set; }

    public string? Items { get; set; }

    public string? Choices { get; set; }

    public int Seats { get; set; } = 1;

    public int Entitled { get; set; }

    public string? Group1 { get; set; } = "全体代表";

    public int Weight1 { get; set; } = 1;

    public string? Numbers1 { get; set; }

    public string? Group2 { get; set; }

    public int Weight2 { get; set; } = 1;

    public string? Numbers2 { get; set; }

    public string? Group3 { get; set; }

    public int Weight3 { get; set; } = 1;

    public string? Numbers3 { get; set; }
}
