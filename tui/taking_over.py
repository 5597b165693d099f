"""The terminal's driver for an app whose first screen is painted already."""

from textual.driver import Driver

from newsread.first_screen.prepaint import ENTER_ALTERNATE_SCREEN, Painted


def taking_over(driver: type[Driver], painted: Painted) -> type[Driver]:
    """A driver that goes on with the painted screen instead of beginning with an empty one.

    Args:
        driver: The driver that the app would have.
        painted: The terminal with the first screen.
    """

    class TakingOver(driver):  # type: ignore[misc, valid-type]  # known when it runs
        """Enters no screen at first, and leaves the keyboard as it was before the painting."""

        def start_application_mode(self) -> None:
            super().start_application_mode()
            self.attrs_before = painted.modes_before

        def write(self, data: str) -> None:
            if data == ENTER_ALTERNATE_SCREEN and not painted.is_taken_over:
                painted.is_taken_over = True
            else:
                super().write(data)

    return TakingOver
