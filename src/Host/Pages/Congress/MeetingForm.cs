using Domain.Congress.Sessions;

namespace Host.Pages.Congress;

/// <summary>What is typed or pressed on the page of a meeting; each of its forms fills in its own part.</summary>
public sealed class MeetingForm
{
    /// <summary>A scanned code, numbers or a name.</summary>
    public string? Arrival { get; set; }

    /// <summary>The representative who leaves.</summary>
    public string? Leaving { get; set; }

    public int Heads { get; set; }

    public int Item { get; set; }

    public VoteMethod Method { get; set; }

    public string? Summary { get; set; }

    public string? Delegation { get; set; }

    public string? Opinion { get; set; }

    /// <summary>Who asks a question.</summary>
    public int Asker { get; set; }

    /// <summary>What a question is about.</summary>
    public string? Matter { get; set; }

    public string? Question { get; set; }

    /// <summary>Who answers a question, where the meeting said so.</summary>
    public string? Department { get; set; }

    public string? Leader { get; set; }

    public int? Yes { get; set; }

    public int? No { get; set; }

    public int? Abstained { get; set; }

    public int? Spoilt { get; set; }

    public string? First { get; set; }

    public string? Second { get; set; }

    public string? Reason { get; set; }
}
