using Domain.Motions;

namespace Domain.Letters;

/// <summary>One handling of a letter: from handing it on to the rating of its answer.</summary>
public sealed record LetterRound
{
    /// <summary>Counted from 1.</summary>
    public required int Number { get; init; }

    /// <summary>The department that answers; empty where the leader does in person, or the union itself.</summary>
    public required string Department { get; init; }

    /// <summary>The responsible leader; empty where the union answers itself.</summary>
    public required string Leader { get; init; }

    /// <summary>The day it was handed on.</summary>
    public required DateOnly AssignedOn { get; init; }

    /// <summary>The last day to answer, inclusive.</summary>
    public required DateOnly Due { get; init; }

    /// <summary>Reminders, oldest first.</summary>
    public IReadOnlyList<Urging> Urgings { get; init => field = value ?? []; } = [];

    /// <summary>Where it was given back as another's; null where not.</summary>
    public HandOver? HandedBack { get; init; }

    /// <summary>The answer; null until it leaves.</summary>
    public LetterAnswer? Answer { get; init; }

    /// <summary>What the sender said of it; null where nothing.</summary>
    public LetterRating? Rating { get; init; }

    /// <summary>Who answers: the department, else the leader.</summary>
    public string Handler => Department.Length > 0 ? Department : Leader;
}
