namespace Domain.Motions;

/// <summary>督办: the union's letter to the leader.</summary>
/// <param name="Number">The letter's number.</param>
/// <param name="Text">Its words.</param>
/// <param name="On">The day.</param>
public sealed record SupervisionLetter(string Number, string Text, DateOnly On);
