using Domain.Motions;

namespace Domain.Letters;

/// <summary>What a letter says.</summary>
/// <param name="Topic">What it is about: by the same topics as motions, so that one board counts both.</param>
/// <param name="Title">Its matter in one line.</param>
/// <param name="Body">Its words.</param>
/// <param name="AddressedTo">The leader or department whom the sender wishes to read it; empty where nobody is named.</param>
public sealed record LetterText(MotionTopic Topic, string Title, string Body, string AddressedTo);
