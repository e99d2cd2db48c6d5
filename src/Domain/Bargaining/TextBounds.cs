namespace Domain.Bargaining;

/// <summary>The longest texts that a case takes, in characters, the bound included. Bounds of this program, no law's.</summary>
public static class TextBounds
{
    /// <summary>A person's name.</summary>
    public const int Name = 60;

    /// <summary>One line: a title, a place, a post.</summary>
    public const int Line = 200;

    /// <summary>Reasons.</summary>
    public const int Reason = 2000;

    /// <summary>A statement: demands, facts, what is in dispute.</summary>
    public const int Text = 4000;

    /// <summary>One clause, or a coordination agreement.</summary>
    public const int Clause = 8000;

    /// <summary>The minutes of a meeting.</summary>
    public const int Minutes = 20000;
}
