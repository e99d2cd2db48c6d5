namespace Domain.Bargaining;

/// <summary>The contract's publication to all staff (集体合同规定 Art 48; 工资集体协商试行办法 Art 23).</summary>
/// <param name="On">The day.</param>
/// <param name="Channels">Where: notice board, intranet, meeting.</param>
public sealed record Publication(DateOnly On, string Channels);
