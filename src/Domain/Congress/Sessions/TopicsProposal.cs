namespace Domain.Congress.Sessions;

/// <summary>The list of items as the union put it to the management (企业民主管理规定 Art 22).</summary>
/// <param name="HeardFrom">How the workers were heard on it.</param>
/// <param name="On">The day.</param>
/// <param name="Agreed">What the management answered; null until it did.</param>
/// <param name="Reason">Why it was sent back; empty where it was agreed.</param>
public sealed record TopicsProposal(string HeardFrom, DateOnly On, bool? Agreed, string Reason);
