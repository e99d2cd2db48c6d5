namespace Domain.Congress.Sessions;

/// <summary>What one teller found in one round.</summary>
/// <typeparam name="TSelf">The kind of count.</typeparam>
public interface ITally<in TSelf>
{
    /// <summary>Which counting, from 1 on; a recount is the next.</summary>
    int Round { get; }

    /// <summary>Whose account entered it.</summary>
    AccountId Account { get; }

    /// <summary>The teller's name.</summary>
    string Teller { get; }

    /// <summary>Whether both found the same.</summary>
    /// <param name="other">Another teller's.</param>
    bool Agrees(TSelf other);
}
