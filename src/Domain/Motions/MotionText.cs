namespace Domain.Motions;

/// <summary>What a motion says: one matter (一事一案).</summary>
/// <param name="Topic">What it is about.</param>
/// <param name="Title">案由, one line.</param>
/// <param name="Reasons">理由; at most <see cref="Bargaining.TextBounds.Text"/> characters, in any script.</param>
/// <param name="Measures">建议措施, as long at most.</param>
public sealed record MotionText(MotionTopic Topic, string Title, string Reasons, string Measures);
