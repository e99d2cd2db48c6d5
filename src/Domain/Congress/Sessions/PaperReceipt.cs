namespace Domain.Congress.Sessions;

/// <summary>That a representative has the papers.</summary>
/// <param name="Number">The representative; 0 at a general meeting, where they are handed or posted to all.</param>
/// <param name="On">The day.</param>
/// <param name="Means">On paper or electronically.</param>
public sealed record PaperReceipt(int Number, DateOnly On, ServiceMeans Means);
