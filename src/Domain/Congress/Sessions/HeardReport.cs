namespace Domain.Congress.Sessions;

/// <summary>That the report was heard: from then on it stays as it is.</summary>
/// <param name="On">The day.</param>
/// <param name="File">The Word file as it was heard.</param>
public sealed record HeardReport(DateOnly On, FileId File);
